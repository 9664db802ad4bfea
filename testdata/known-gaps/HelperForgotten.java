// gap: an object that is not tracked itself is forgotten with what its field owns; only that some method empties the
// field is asked for
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class HelperForgotten {
  void handle(@Owned Request<String> rq) {
    Tray tray = new Tray(rq);
    tray.isEmpty();
  }

  static final class Tray {
    private @Nullable @Owned Request<String> laid;

    Tray(@Owned Request<String> rq) {
      laid = rq;
    }

    boolean isEmpty() {
      return laid == null;
    }

    void tidy() {
      Request<String> rq = laid;
      laid = null;
      if (rq != null) {
        rq.endOk();
      }
    }
  }
}
