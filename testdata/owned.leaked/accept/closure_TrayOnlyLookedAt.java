// A closure that runs once empties a tray.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class TrayOnlyLookedAt {
  void handle(@Owned Request<String> rq, Later later) {
    Tray tray = new Tray(rq);
    later.run(() -> tray.tidy());
  }

  interface Later {
    void run(@RunsOnce Runnable work);

    void often(Runnable work);
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
