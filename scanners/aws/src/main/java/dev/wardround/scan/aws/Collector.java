package dev.wardround.scan.aws;

/** Reads one service of one account in one region. */
@FunctionalInterface
interface Collector {
  /** States what it finds; a call that is refused becomes a status, never an exception. */
  void collect(Account account, Sink sink);
}
