// A request moves from one tray to another, and the first is emptied.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class TrayToTray {
  void handle(@Owned Request<String> rq) {
    Tray from = new Tray(rq);
    // :: error: [owned.leaked]
    Tray to = new Tray(null);
    to.lay(from.take());
    from.tidy();
  }

  static final class Tray {
    private @Nullable @Owned Request<String> laid;

    Tray(@Nullable @Owned Request<String> rq) {
      laid = rq;
    }

    boolean isEmpty() {
      return laid == null;
    }

    void lay(@Nullable @Owned Request<String> rq) {
      tidy();
      laid = rq;
    }

    @Nullable @Owned Request<String> take() {
      Request<String> rq = laid;
      laid = null;
      return rq;
    }

    void tidy() {
      Request<String> rq = take();
      if (rq != null) {
        rq.endOk();
      }
    }
  }
}
