// What is in a collection or array is emptied: by the name that it has besides, or when it comes out again.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class ForgottenOwnerInContainer {
  private Tray[] kept = {};

  void listed(@Owned Request<Void> rq) {
    Tray tray = new Tray(rq);
    List<Tray> trays = new ArrayList<>();
    trays.add(tray);
    tray.tidy();
  }

  int counted(@Owned Request<Void> rq) {
    ArrayDeque<Tray> trays = new ArrayDeque<>();
    trays.push(new Tray(rq));
    int many = trays.size();
    trays.pop().tidy();
    return many;
  }

  void mapped(@Owned Request<Void> rq) {
    Map<String, Tray> trays = new HashMap<>();
    trays.put("first", new Tray(rq));
    trays.values().forEach(Tray::tidy);
  }

  void inArray(@Owned Request<Void> rq) {
    Tray[] trays = {new Tray(rq)};
    for (Tray tray : trays) {
      tray.tidy();
    }
  }

  int inSlot(@Owned Request<Void> rq) {
    Tray[] trays = new Tray[2];
    trays[1] = new Tray(rq);
    kept = trays;
    return trays.length;
  }

  void exchanged(@Owned Request<Void> rq) {
    Map<String, Tray> trays = new HashMap<>();
    trays.put("first", new Tray(rq));
    Tray before = trays.put("first", new Tray());
    if (before != null) {
      before.tidy();
    }
  }

  void tidyKept() {
    for (Tray tray : kept) {
      if (tray != null) {
        tray.tidy();
      }
    }
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
