// An object of a class without a name is emptied, by its own method or the one above; or somebody keeps it.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ForgottenAnonymousOwner {
  private final List<Tray> trays = new ArrayList<>();

  void atOnce(@Owned Request<Void> rq) {
    new Tray(rq) {}.tidy();
  }

  void later(@Owned Request<Void> rq) {
    Tray tray =
        new Tray() {
          @Override
          public String toString() {
            return "a tray";
          }
        };
    tray.lay(rq);
    tray.tidy();
  }

  void byAnOverride(@Owned Request<Void> rq, int times) {
    Tray tray =
        new Tray(rq) {
          @Override
          void tidy() {
            super.tidy();
            System.err.println(times);
          }
        };
    tray.tidy();
  }

  void keptBySomebody(@Owned Request<Void> rq) {
    keep(new Tray(rq) {});
  }

  void keptByItself(@Owned Request<Void> rq) {
    new Tray(rq) {
      {
        keep(this);
      }
    };
  }

  Tray returned(@Owned Request<Void> rq) {
    return new Tray(rq) {};
  }

  private void keep(Tray tray) {
    trays.add(tray);
  }

  void tidyAll() {
    trays.forEach(Tray::tidy);
    trays.clear();
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
