// A window of in-flight requests in an array, addressed by the low bits of the sequence number.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class PendingWindow {
  private final @Nullable @Owned Request[] window = new Request[256];
  private int inFlight;

  @TransfersOn(when = Outcome.TRUE, value = "request")
  boolean track(@Owned Request request) {
    int at = request.sequence() & 0xff;
    if (window[at] != null) {
      return false;
    }
    window[at] = request;
    inFlight++;
    return true;
  }

  @Nullable @Owned Request acknowledge(int sequence) {
    int at = sequence & 0xff;
    Request request = window[at];
    if (request == null || request.sequence() != sequence) {
      return null;
    }
    window[at] = null;
    inFlight--;
    return request;
  }

  void start(@Owned Request request) {
    boolean tracked = track(request);
    if (!tracked) {
      request.abort();
    }
  }

  void abortAll() {
    for (int at = 0; at < window.length; at++) {
      Request request = window[at];
      window[at] = null;
      if (request != null) {
        request.abort();
        inFlight--;
      }
    }
  }
}

@Tracked
class Request {
  private final int sequence;

  Request(int sequence) {
    this.sequence = sequence;
  }

  int sequence() {
    return sequence;
  }

  void abort(@Owned Request this) {}
}
