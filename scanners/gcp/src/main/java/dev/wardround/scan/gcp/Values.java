package dev.wardround.scan.gcp;

import com.google.iam.v1.AuditConfig;
import com.google.iam.v1.AuditLogConfig;
import com.google.iam.v1.Binding;
import com.google.iam.v1.Policy;
import com.google.protobuf.Struct;
import com.google.type.Expr;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Google's clients hand out, as values. */
final class Values {
  private static final int DEEPEST = 100;

  private Values() {}

  static Value.Mapping mapping(Struct struct, Location at) {
    return mapping(struct, at, 0);
  }

  private static Value.Mapping mapping(Struct struct, Location at, int depth) {
    Map<String, Value> entries = new LinkedHashMap<>();
    struct.getFieldsMap().forEach((name, value) -> entries.put(name, value(value, at, depth + 1)));
    return new Value.Mapping(entries, at);
  }

  private static Value value(com.google.protobuf.Value value, Location at, int depth) {
    if (depth > DEEPEST) {
      return new Value.Unknown("nested too deeply", at);
    }
    return switch (value.getKindCase()) {
      case STRUCT_VALUE -> mapping(value.getStructValue(), at, depth);
      case LIST_VALUE -> {
        List<Value> items = new ArrayList<>();
        value.getListValue().getValuesList().forEach(one -> items.add(value(one, at, depth + 1)));
        yield new Value.Sequence(items, at);
      }
      case NUMBER_VALUE -> number(value.getNumberValue(), at);
      case BOOL_VALUE -> new Value.Flag(value.getBoolValue(), at);
      case STRING_VALUE -> new Value.Text(value.getStringValue(), at);
      case NULL_VALUE, KIND_NOT_SET -> new Value.Null(at);
    };
  }

  private static Value number(double number, Location at) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return new Value.Unknown("not a number", at);
    }
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    return new Value.Numeric(exact.scale() < 0 ? exact.setScale(0) : exact, at);
  }

  /** As {@code getIamPolicy} shows it. */
  static Value.Mapping policy(Policy policy, Location at) {
    Map<String, Value> entries = new LinkedHashMap<>();
    List<Value> bindings = new ArrayList<>();
    policy.getBindingsList().forEach(binding -> bindings.add(binding(binding, at)));
    entries.put("bindings", new Value.Sequence(bindings, at));
    List<Value> audits = new ArrayList<>();
    policy.getAuditConfigsList().forEach(audit -> audits.add(audit(audit, at)));
    if (!audits.isEmpty()) {
      entries.put("auditConfigs", new Value.Sequence(audits, at));
    }
    return new Value.Mapping(entries, at);
  }

  private static Value binding(Binding binding, Location at) {
    Map<String, Value> entries = new LinkedHashMap<>();
    text(entries, "role", binding.getRole(), at);
    entries.put("members", texts(binding.getMembersList(), at));
    if (binding.hasCondition()) {
      Expr condition = binding.getCondition();
      Map<String, Value> parts = new LinkedHashMap<>();
      text(parts, "title", condition.getTitle(), at);
      text(parts, "description", condition.getDescription(), at);
      text(parts, "expression", condition.getExpression(), at);
      entries.put("condition", new Value.Mapping(parts, at));
    }
    return new Value.Mapping(entries, at);
  }

  private static Value audit(AuditConfig audit, Location at) {
    List<Value> logs = new ArrayList<>();
    for (AuditLogConfig log : audit.getAuditLogConfigsList()) {
      Map<String, Value> entries = new LinkedHashMap<>();
      text(entries, "logType", log.getLogType().name(), at);
      if (log.getExemptedMembersCount() > 0) {
        entries.put("exemptedMembers", texts(log.getExemptedMembersList(), at));
      }
      logs.add(new Value.Mapping(entries, at));
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    text(entries, "service", audit.getService(), at);
    entries.put("auditLogConfigs", new Value.Sequence(logs, at));
    return new Value.Mapping(entries, at);
  }

  private static void text(Map<String, Value> entries, String name, String text, Location at) {
    if (!text.isEmpty()) {
      entries.put(name, new Value.Text(text, at));
    }
  }

  private static Value texts(List<String> texts, Location at) {
    List<Value> items = new ArrayList<>();
    texts.forEach(text -> items.add(new Value.Text(text, at)));
    return new Value.Sequence(items, at);
  }
}
