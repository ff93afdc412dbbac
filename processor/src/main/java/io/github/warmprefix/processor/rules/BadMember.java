package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.read.Flaw;
import io.github.warmprefix.processor.read.Problem;
import java.util.List;

/** WP106: an annotated declaration that cannot be part of a prompt. */
final class BadMember implements Rule {
  private record Text(String what, String help) {}

  @Override
  public List<Finding> check(Subject subject) {
    return subject.problems().stream()
        .filter(problem -> !(problem instanceof Problem.NoText))
        .map(BadMember::finding)
        .toList();
  }

  static Finding finding(Problem problem) {
    Text text = text(problem);
    return new Finding(
        RuleId.BAD_MEMBER, problem.place(), text.what().formatted(problem.name()), text.help());
  }

  private static Text text(Problem problem) {
    if (problem instanceof Problem.NoBuilder noBuilder) {
      return new Text(
          "no builder can be generated for %s, because " + noBuilder.reason(),
          "mend that; the template is checked nevertheless");
    }
    if (problem instanceof Problem.BadWorkload workload) {
      return new Text(
          "in the workload of %s, " + workload.reason(), "declare a number in that range");
    }
    return text(((Problem.Unfit) problem).flaw());
  }

  private static Text text(Flaw flaw) {
    return switch (flaw) {
      case TYPE_PRIVATE ->
          new Text(
              "the template %s is private, so no builder can refer to it",
              "make it package-private at least");
      case TYPE_IS_ANNOTATION ->
          new Text(
              "%s is an annotation, which cannot be a prompt template",
              "use an interface or a class");
      case TYPE_WITHOUT_PREFIX ->
          new Text(
              "the template %s has no @CachedPrefix, so nothing of it is ever cached",
              "mark the stable texts @CachedPrefix");
      case VERSION_BLANK ->
          new Text("the version of %s is blank", "give it a version, for example \"1\"");
      case MAX_TOKENS_TOO_SMALL ->
          new Text("maxTokens of %s is less than 1", "ask for at least one token");
      case OUTSIDE_TEMPLATE ->
          new Text(
              "%s is annotated, but its class is no @PromptTemplate, so the annotation does nothing",
              "mark the class @PromptTemplate, or remove the annotation");
      case BOTH_ANNOTATIONS ->
          new Text("%s is marked both @CachedPrefix and @DynamicSuffix", "choose one");
      case DUPLICATE_NAME ->
          new Text(
              "there is another annotated member named %s, and the builder names its stages after the members",
              "rename one of them");
      case RESERVED_NAME ->
          new Text(
              "the builder cannot have a stage named %s, because every Java object has a method of that name",
              "rename it");
      case PRIVATE ->
          new Text(
              "%s is private, so the generated builder cannot reach it",
              "make it package-private at least");
      case HIDDEN_PARAMETER_TYPE ->
          new Text(
              "a parameter of %s has a private type, which the generated builder cannot name",
              "make the type package-private at least");
      case GENERIC ->
          new Text(
              "%s has type parameters, which a builder's stage cannot infer", "use concrete types");
      case RECORD_COMPONENT ->
          new Text(
              "%s is a component of a record, but a prompt has no instance",
              "write it as a static final String or as a static method of the record");
      case FIELD_NOT_STATIC ->
          new Text("%s is an instance field, but a prompt has no instance", "make it static final");
      case FIELD_NOT_FINAL ->
          new Text(
              "%s is not final, so its text can change while the program runs", "make it final");
      case FIELD_NOT_STRING ->
          new Text(
              "%s is not a String",
              "make it a String, or a static method that returns Tool or List<Tool>");
      case METHOD_NOT_STATIC ->
          new Text("%s is an instance method, but a prompt has no instance", "make it static");
      case METHOD_VOID ->
          new Text("%s returns nothing, so it is no part of a prompt", "let it return String");
      case CACHED_RETURN_TYPE ->
          new Text(
              "%s returns none of String, Tool, List<Tool> and content blocks",
              "change the return type");
      case DYNAMIC_RETURN_TYPE ->
          new Text("%s returns neither String nor List<MessageParam>", "change the return type");
      case ABSTRACT_WITHOUT_TEXT ->
          new Text(
              "%s is abstract and names no text",
              "give the annotation a resource (or a @DynamicSuffix a template), or write a static method");
      case ABSTRACT_NOT_STRING ->
          new Text(
              "%s takes its text from the annotation but does not return String",
              "let it return String");
      case ABSTRACT_WITH_PARAMETERS ->
          new Text(
              "%s is cached text from a resource, which has no parameters",
              "drop the parameters; a @DynamicSuffix can fill placeholders");
      case TWO_TEXTS ->
          new Text(
              "%s gives its text twice", "keep one of body or initialiser, resource and template");
      case TOOLS_IN_SECTION ->
          new Text("%s returns tools, which stand ahead of every section", "leave out the section");
      case BLOCK_OUTSIDE_USER ->
          new Text(
              "%s returns a content block, which only a turn of the user can hold",
              "give it section = Section.USER");
      case TURNS_OUTSIDE_MESSAGES ->
          new Text(
              "%s returns turns of a conversation, which have roles of their own",
              "leave out the section");
      case KEY_OUTSIDE_PREFIX ->
          new Text(
              "the parameter %s is marked @CacheKey, but its method is no @CachedPrefix, so the mark does nothing",
              "remove @CacheKey");
    };
  }
}
