// A tray whose field is filled from outside is emptied from there too.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class TrayFilledFromOutside {
  void handle(@Owned Request<String> rq) {
    Tray tray = new Tray(null);
    if (tray.laid == null) {
      tray.laid = rq;
    } else {
      rq.endOk();
    }
    Request<String> back = tray.laid;
    tray.laid = null;
    if (back != null) {
      back.endOk();
    }
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
