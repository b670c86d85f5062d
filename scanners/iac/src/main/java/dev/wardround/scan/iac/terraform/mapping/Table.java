package dev.wardround.scan.iac.terraform.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of the blocks of one Terraform type.
 *
 * @param name the argument that names the object
 * @param references the provider's words for Terraform's attributes, where they are not the rule
 * @param group arguments by which blocks without a parent are gathered into one resource
 * @param iam the argument by which IAM blocks of this type name it; empty where it has none
 * @param codes where its code may lie
 */
record Table(
    String name,
    Map<String, String> references,
    List<String> group,
    String iam,
    List<Code> codes,
    List<Section> sections) {

  Table {
    group = List.copyOf(group);
    codes = List.copyOf(codes);
    sections = List.copyOf(sections);
  }

  /** A resource, a part of another one, or an answer that comes of a block. */
  sealed interface Section {
    List<Field> fields();

    List<Constant> constants();
  }

  /**
   * A resource of its own.
   *
   * @param presence the argument that must be set for it to exist; empty for the block's own
   * @param when an argument's value that it needs, as {@code argument=value}; empty for none
   * @param spread attributes of which a resource can hold one value each
   */
  record Standing(
      String type,
      String presence,
      String when,
      List<String> spread,
      List<Field> fields,
      List<Constant> constants)
      implements Section {
    Standing {
      spread = List.copyOf(spread);
      fields = List.copyOf(fields);
      constants = List.copyOf(constants);
    }
  }

  /**
   * A part of the resource of another block.
   *
   * @param parent the other block's Terraform type
   * @param by arguments that say which: a reference to it, or values that it has too
   */
  record Folded(String parent, List<String> by, List<Field> fields, List<Constant> constants)
      implements Section {
    Folded {
      by = List.copyOf(by);
      fields = List.copyOf(fields);
      constants = List.copyOf(constants);
    }
  }

  /**
   * What a data block answers when it is asked for an attribute: policy text, as a structure.
   *
   * @param attribute Terraform's name
   */
  record Answer(String attribute, List<Field> fields, List<Constant> constants) implements Section {
    Answer {
      fields = List.copyOf(fields);
      constants = List.copyOf(constants);
    }
  }

  /** A value that Terraform's block implies; where the attribute is set already, that stays. */
  record Constant(List<String> target, String text) {
    Constant {
      target = List.copyOf(target);
    }
  }

  /** Where code may lie: what the argument names, and the way to it. */
  record Code(Kind kind, List<String> argument) {
    enum Kind {
      ARCHIVE,
      OBJECT,
      IMAGE
    }

    Code {
      argument = List.copyOf(argument);
    }
  }

  /** The block's own resources, in the order of the table. */
  List<Standing> standing() {
    return sections.stream().filter(Standing.class::isInstance).map(Standing.class::cast).toList();
  }

  List<Folded> folded() {
    return sections.stream().filter(Folded.class::isInstance).map(Folded.class::cast).toList();
  }

  Optional<Answer> answer(String attribute) {
    return sections.stream()
        .filter(Answer.class::isInstance)
        .map(Answer.class::cast)
        .filter(answer -> answer.attribute().equals(attribute))
        .findFirst();
  }

  Optional<Standing> main() {
    return standing().stream().filter(s -> s.presence().isEmpty()).findFirst();
  }
}
