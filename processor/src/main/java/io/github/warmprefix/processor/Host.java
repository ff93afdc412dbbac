package io.github.warmprefix.processor;

import io.github.warmprefix.processor.report.Announcer;
import io.github.warmprefix.processor.report.Pins;
import io.github.warmprefix.processor.stability.BodyAnalysis;
import java.util.Map;
import java.util.Optional;

/**
 * What a compilation needs of the compiler around it, whichever way in has reached it.
 *
 * @param options the options of the compilation
 * @param announcer prints what has no place
 * @param crashes keeps our bugs from the compiler
 * @param pins prints at trees, where the compiler is javac
 * @param bodies the analysis of bodies
 */
record Host(
    Map<String, String> options,
    Announcer announcer,
    CrashReport crashes,
    Optional<Pins> pins,
    BodyAnalysis bodies) {}
