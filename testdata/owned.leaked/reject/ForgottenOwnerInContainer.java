// What owns goes into a collection or array that is filled, and then forgotten itself.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class ForgottenOwnerInContainer {
  void listed(@Owned Request<Void> rq) {
    // :: error: [owned.leaked]
    Tray tray = new Tray(rq);
    List<Tray> trays = new ArrayList<>();
    trays.add(tray);
  }

  int counted(@Owned Request<Void> rq) {
    ArrayDeque<Tray> trays = new ArrayDeque<>();
    // :: error: [owned.leaked]
    trays.push(new Tray(rq));
    int many = trays.size();
    trays.clear();
    return many;
  }

  void mapped(@Owned Request<Void> rq) {
    Map<String, Tray> trays = new HashMap<>();
    // :: error: [owned.leaked]
    trays.put("first", new Tray(rq));
  }

  void inArray(@Owned Request<Void> rq) {
    // :: error: [owned.leaked]
    Tray[] trays = {new Tray(rq)};
  }

  int inSlot(@Owned Request<Void> rq) {
    Tray[] trays = new Tray[2];
    // :: error: [owned.leaked]
    trays[1] = new Tray(rq);
    return trays.length;
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
