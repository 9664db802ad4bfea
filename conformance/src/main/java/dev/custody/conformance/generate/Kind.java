package dev.custody.conformance.generate;

/** What kind of thing a holder refers to. */
enum Kind {
  /** A request that was not started. */
  IDLE("IdleRequest<Command>"),
  /** A started request. */
  REQUEST("Request<Command>"),
  /** The private data of a request. */
  DATA("Command"),
  /** An object of the driver that owns a request. */
  BOX("Box"),
  /** An object of the driver that keeps a loan of a request. */
  CURSOR("Cursor");

  private final String javaType;

  Kind(String javaType) {
    this.javaType = javaType;
  }

  /** The type as Java spells it. */
  String javaType() {
    return javaType;
  }
}
