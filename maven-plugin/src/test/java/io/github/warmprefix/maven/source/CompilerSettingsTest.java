package io.github.warmprefix.maven.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

class CompilerSettingsTest {
  private static final String OURS =
      "<path><groupId>io.github.warmprefix</groupId><artifactId>warmprefix-processor</artifactId>"
          + "</path>";
  private static final String PATHS =
      "<annotationProcessorPaths>" + OURS + "</annotationProcessorPaths>";

  @Test
  void theProcessorRunsFromItsPath() throws Exception {
    assertThat(settings(PATHS).runsProcessor()).isTrue();
  }

  @Test
  void theProcessorDoesNotRunFromAPathWithoutIt() throws Exception {
    assertThat(settings("<annotationProcessorPaths/>").runsProcessor()).isFalse();
    assertThat(settings("").runsProcessor()).isFalse();
  }

  @Test
  void theProcessorDoesNotRunWhereProcessingIsOff() throws Exception {
    assertThat(settings(PATHS + "<proc>none</proc>").runsProcessor()).isFalse();
    assertThat(
            settings(PATHS + "<compilerArgs><arg>-proc:none</arg></compilerArgs>").runsProcessor())
        .isFalse();
  }

  @Test
  void theProcessorRunsAmongNamedOnesOnlyIfNamed() throws Exception {
    String other = "<annotationProcessors><name>other.Processor</name></annotationProcessors>";
    String both =
        "<annotationProcessors><name>other.Processor</name>"
            + "<name>io.github.warmprefix.processor.WarmprefixProcessor</name>"
            + "</annotationProcessors>";

    assertThat(settings(PATHS + other).runsProcessor()).isFalse();
    assertThat(settings(PATHS + both).runsProcessor()).isTrue();
  }

  @Test
  void optionsOfTheProcessorAreTakenOverButForItsReport() throws Exception {
    String arguments =
        "<compilerArgs><arg>-Xlint:all</arg><arg>-Awarmprefix.WP303=error</arg>"
            + "<arg>-Awarmprefix.report=target/reports</arg></compilerArgs>";

    assertThat(settings(arguments).processorOptions()).containsExactly("-Awarmprefix.WP303=error");
  }

  @Test
  void theReleaseMayBeWrittenInEveryUsualWay() throws Exception {
    assertThat(settings("<release>21</release><source>17</source>").release()).contains(21);
    assertThat(settings("<source>1.8</source>").release()).contains(8);
    assertThat(settings("").release()).isEmpty();
  }

  private static CompilerSettings settings(String configuration)
      throws IOException, XmlPullParserException {
    Plugin plugin = new Plugin();
    plugin.setGroupId("org.apache.maven.plugins");
    plugin.setArtifactId("maven-compiler-plugin");
    plugin.setConfiguration(
        Xpp3DomBuilder.build(
            new StringReader("<configuration>" + configuration + "</configuration>")));
    Model model = new Model();
    model.setBuild(new Build());
    model.getBuild().addPlugin(plugin);
    return CompilerSettings.of(new MavenProject(model));
  }
}
