// a method of a class beside empties what the field keeps
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.List;

class container_LookerBeside {
  private final List<@Owned Request<Void>> kept = new ArrayList<>();

  void keep(@Owned Request<Void> rq) {
    kept.add(rq);
  }

  void end() {
    Enders.endAll(kept);
  }
}

class Enders {
  static void endAll(List<@Owned Request<Void>> l) {
    while (!l.isEmpty()) {
      l.remove(l.size() - 1).endOk();
    }
  }
}
