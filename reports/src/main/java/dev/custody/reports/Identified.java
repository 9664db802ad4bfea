package dev.custody.reports;

import dev.custody.engine.Message;

/**
 * A violation with what tells it from every other.
 *
 * @param message the violation
 * @param fingerprint what it is recognised by
 */
public record Identified(Message message, Fingerprint fingerprint) {}
