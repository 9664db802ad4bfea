// a method of a class beside is read: it looks at what the field keeps, and takes nothing out
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.List;

class container_LookerBeside {
  // :: error: [field.never.drained]
  private final List<@Owned Request<Void>> kept = new ArrayList<>();

  void keep(@Owned Request<Void> rq) {
    kept.add(rq);
  }

  void print() {
    Lookers.print(kept);
  }
}

class Lookers {
  static void print(List<@Owned Request<Void>> l) {
    System.out.println(l.size());
  }
}
