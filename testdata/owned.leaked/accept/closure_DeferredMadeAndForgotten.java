// Mended: A holder whose constructor takes the job owns it and is forgotten itself.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class DeferredMadeAndForgotten {
  @Tracked
  static final class Deferred {
    private @Nullable @RunsOnce Runnable body;

    Deferred(@RunsOnce Runnable body) {
      this.body = body;
    }

    void fire(@Owned Deferred this) {
      Runnable mine = body;
      body = null;
      if (mine != null) {
        mine.run();
      }
    }
  }

  void arm(@Owned Request<Pdu> rq, boolean now) {
    Deferred end = new Deferred(() -> rq.endOk());
    end.fire();
  }
}

class Pdu {
  int retries;
}
