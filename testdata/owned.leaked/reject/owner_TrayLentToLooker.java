// A tray is lent to a method that only looks at it, and forgotten.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class TrayLentToLooker {
  void handle(@Owned Request<String> rq) {
    // :: error: [owned.leaked]
    Tray tray = new Tray(rq);
    look(tray);
  }

  private static boolean look(Tray tray) {
    return tray.isEmpty();
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
