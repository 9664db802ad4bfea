// A promise owns its result until somebody takes it; a second result is refused.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class PendingPromise {
  private @Nullable @Owned Response result;
  private boolean taken;

  @TransfersOn(when = Outcome.TRUE, value = "response")
  synchronized boolean complete(@Owned Response response) {
    if (result != null || taken) {
      return false;
    }
    result = response;
    notifyAll();
    return true;
  }

  synchronized @Owned Response await() throws InterruptedException {
    while (true) {
      Response ready = result;
      if (ready != null) {
        result = null;
        taken = true;
        return ready;
      }
      wait();
    }
  }

  void deliver(@Owned Response response) {
    if (!complete(response)) {
      response.discard();
    }
  }

  static int fetch(PendingPromise promise) throws InterruptedException {
    Response response = promise.await();
    int status = response.status();
    response.discard();
    return status;
  }
}

@Tracked
class Response {
  private final int status;

  Response(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  void discard(@Owned Response this) {}
}
