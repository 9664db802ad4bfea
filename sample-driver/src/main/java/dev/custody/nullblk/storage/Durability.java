package dev.custody.nullblk.storage;

/** What a write may rely on once it is answered. */
public enum Durability {
  /** The bytes may sit in the volatile cache until the next flush. */
  CACHED,

  /** The bytes are on the medium (forced unit access). */
  THROUGH
}
