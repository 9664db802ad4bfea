// An object of a class without a name owns a request and is forgotten.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class ForgottenAnonymousOwner {
  void atOnce(@Owned Request<Void> rq) {
    // :: error: [owned.leaked]
    new Tray(rq) {};
  }

  void later(@Owned Request<Void> rq) {
    Tray tray =
        // :: error: [owned.leaked]
        new Tray() {
          @Override
          public String toString() {
            return "a tray";
          }
        };
    tray.lay(rq);
  }

  void byAnOverride(@Owned Request<Void> rq, int times) {
    Tray tray =
        // :: error: [owned.leaked]
        new Tray(rq) {
          void tidyOften() {
            for (int i = 0; i < times; i++) {
              tidy();
            }
          }
        };
    System.err.println(tray.hashCode());
  }

  static class Tray {
    private @Nullable @Owned Request<Void> laid;

    Tray() {}

    Tray(@Owned Request<Void> rq) {
      laid = rq;
    }

    void lay(@Owned Request<Void> rq) {
      tidy();
      laid = rq;
    }

    void tidy() {
      Request<Void> rq = laid;
      laid = null;
      if (rq != null) {
        rq.endOk();
      }
    }
  }
}
