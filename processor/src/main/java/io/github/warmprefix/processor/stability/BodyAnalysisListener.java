package io.github.warmprefix.processor.stability;

import io.github.warmprefix.processor.stability.request.Request;
import io.github.warmprefix.processor.template.Template;
import java.util.List;
import java.util.Map;

/** Is told what the analysis of bodies found out. */
public interface BodyAnalysisListener {
  /** Whether anybody still wants to know; asked before the first class is looked into. */
  boolean listens();

  /**
   * The bodies were looked into; called at most once.
   *
   * @param facts what was found out, by template and by the name of the segment
   * @param requests the requests that hand-written code builds, each as often as it is reached
   */
  void analysed(Map<Template, Map<String, SegmentFacts>> facts, List<Request> requests);

  /** The compiler stopped before it attributed the bodies; called at most once, instead. */
  void unavailable();

  /**
   * Nobody can look into the bodies of this compilation; called at most once, instead.
   *
   * @param reason why, as a clause
   */
  void degraded(String reason);

  /**
   * The analysis of a segment, or of a class, failed: a bug of ours. Nothing is said of what it was
   * to find out.
   */
  void failed(Throwable bug);
}
