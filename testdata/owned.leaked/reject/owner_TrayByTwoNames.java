// A tray has two names, and nobody empties it by either.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class TrayByTwoNames {
  void handle(@Owned Request<String> rq) {
    // :: error: [owned.leaked]
    Tray tray = new Tray(rq);
    move(tray, tray);
  }

  private static void move(Tray to, Tray from) {
    to.lay(from.take());
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
