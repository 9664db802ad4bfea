// A tray that a method of the file makes is asked, and forgotten.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class TrayOfAFactory {
  void handle(@Owned Request<String> rq) {
    // :: error: [owned.leaked]
    Tray tray = trayWith(rq);
    tray.isEmpty();
  }

  private static Tray trayWith(@Owned Request<String> rq) {
    Tray tray = new Tray(null);
    tray.lay(rq);
    return tray;
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
