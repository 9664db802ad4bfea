// an object that owns is emptied by the method that made it, whether its class stands beside or inside
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class owner_ClassBesideForgotten {
  void handle(@Owned Request<Void> rq) {
    Tray tray = new Tray(rq);
    tray.tidy();
  }

  void handleNested(@Owned Request<Void> rq) {
    Nested tray = new Nested(rq);
    tray.tidy();
  }

  static class Nested {
    private @Nullable @Owned Request<Void> laid;

    Nested(@Owned Request<Void> rq) {
      laid = rq;
    }

    boolean isEmpty() {
      return laid == null;
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

class Tray {
  private @Nullable @Owned Request<Void> laid;

  Tray(@Owned Request<Void> rq) {
    laid = rq;
  }

  boolean isEmpty() {
    return laid == null;
  }

  void tidy() {
    Request<Void> rq = laid;
    laid = null;
    if (rq != null) {
      rq.endOk();
    }
  }
}
