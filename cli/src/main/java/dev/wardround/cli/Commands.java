package dev.wardround.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console that it speaks to. */
final class Commands implements IFactory {
  private final Console console;

  Commands(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Object command = command(type);
    return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command);
  }

  private @org.jspecify.annotations.Nullable Object command(Class<?> type) {
    if (type == ScanCommand.class) {
      return new ScanCommand(console);
    }
    if (type == ExplainCommand.class) {
      return new ExplainCommand(console);
    }
    if (type == AccessCommand.class) {
      return new AccessCommand(console);
    }
    if (type == ConvertCommand.class) {
      return new ConvertCommand(console);
    }
    if (type == DiffCommand.class) {
      return new DiffCommand(console);
    }
    if (type == RulesCommand.class) {
      return new RulesCommand(console);
    }
    if (type == DbCommand.class) {
      return new DbCommand(console);
    }
    if (type == AwsCommand.class) {
      return new AwsCommand(console);
    }
    if (type == AzureCommand.class) {
      return new AzureCommand(console);
    }
    if (type == GcpCommand.class) {
      return new GcpCommand(console);
    }
    if (type == DbUpdateCommand.class) {
      return new DbUpdateCommand(console);
    }
    if (type == DbNvdCommand.class) {
      return new DbNvdCommand(console);
    }
    if (type == DbExportCommand.class) {
      return new DbExportCommand(console);
    }
    if (type == DbImportCommand.class) {
      return new DbImportCommand(console);
    }
    if (type == DoctorCommand.class) {
      return new DoctorCommand(console);
    }
    return type == CompletionCommand.class ? new CompletionCommand(console) : null;
  }
}
