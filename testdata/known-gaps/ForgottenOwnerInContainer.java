// gap: an object that owns is not seen to be forgotten where its class has no name, or inside a container that is forgotten itself
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ForgottenOwnerInContainer {
  void anonymous(@Owned Request<Void> rq) {
    new Tray(rq) {};
  }

  void listed(@Owned Request<Void> rq) {
    Tray t = new Tray(rq);
    List<Tray> trays = new ArrayList<>();
    trays.add(t);
  }

  void inArray(@Owned Request<Void> rq) {
    Tray[] trays = {new Tray(rq)};
  }

  static class Tray {
    private @Nullable @Owned Request<Void> laid;

    Tray(@Owned Request<Void> rq) {
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
