package io.github.warmprefix.docs.check;

import io.github.warmprefix.docs.page.Snippet;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A part of an XML file, which must be well-formed. */
final class XmlCheck implements Check {
  @Override
  public boolean takes(Snippet snippet) {
    return snippet.language().equals("xml");
  }

  @Override
  public void check(Snippet snippet, Workshop workshop) throws Exception {
    String text = snippet.text();
    String whole = text.startsWith("<?xml") ? text : "<part>" + text + "</part>";
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setErrorHandler(new DefaultHandler());
    try {
      builder.parse(new InputSource(new StringReader(whole)));
    } catch (SAXException e) {
      throw new AssertionError(snippet.place() + ": " + e.getMessage(), e);
    }
    if (snippet.marks().file().isPresent()) {
      workshop.keep(snippet.marks().file().orElseThrow(), text);
    }
  }
}
