package dev.custody.blk;

/** Private data of the tests' drivers. */
final class Cmd {
  final RequestTimer<Cmd> timer = new RequestTimer<>();
  volatile int value;

  /** Seen by the next holder only because the request was handed over. */
  int plain;
}
