package dev.custody.checker.resources;

/** Whether a holder still has its right to the value. */
public enum Presence {
  /** It has, on every path that comes here. */
  HELD,
  /** It has on some paths only. */
  MAYBE,
  /** It has given the value up, or its loan is over. */
  GONE
}
