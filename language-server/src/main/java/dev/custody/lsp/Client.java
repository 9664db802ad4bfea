package dev.custody.lsp;

import dev.custody.lsp.check.Phases;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.services.LanguageClient;

/** The editor, with the two things that it may ask for beyond the protocol. */
public interface Client extends LanguageClient {

  /**
   * Says what the server is doing; sent where the editor asked for it when it started.
   *
   * @param status what it does
   */
  @JsonNotification("custody/status")
  void status(Status status);

  /**
   * Says how long a check took; sent where the editor asked for it when it started.
   *
   * @param timing how long
   */
  @JsonNotification("custody/timing")
  void timing(Timing timing);

  /**
   * What the server is doing.
   *
   * @param state one of {@code checking}, {@code idle}, {@code waiting} and {@code failed}
   * @param text the same for a user
   */
  record Status(String state, String text) {}

  /**
   * How long a check took.
   *
   * @param uri the file
   * @param version its version in the editor
   * @param waited milliseconds from the change to the start of the check
   * @param phases the phases of the check
   */
  record Timing(String uri, int version, double waited, Phases phases) {}
}
