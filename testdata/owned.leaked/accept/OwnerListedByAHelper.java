// An object that owns puts itself into a list when it is made, or a helper does so with it.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class OwnerListedByAHelper {
  private static final List<Tray> ALL = new ArrayList<>();

  void make(@Owned Request<Void> rq) {
    new Tray(rq);
  }

  void list(@Owned Request<Void> rq) {
    enlist(new Bag(rq));
  }

  private final List<Bag> bags = new ArrayList<>();

  private void enlist(Bag bag) {
    bags.add(bag);
  }

  void end() {
    ALL.forEach(Tray::tidy);
    bags.forEach(Bag::empty);
  }

  private static class Tray {
    private @Nullable @Owned Request<Void> laid;

    Tray(@Owned Request<Void> rq) {
      laid = rq;
      ALL.add(this);
    }

    void tidy() {
      Request<Void> rq = laid;
      laid = null;
      if (rq != null) {
        rq.endOk();
      }
    }
  }

  private static class Bag {
    private @Nullable @Owned Request<Void> content;

    Bag(@Owned Request<Void> rq) {
      content = rq;
    }

    void empty() {
      Request<Void> rq = content;
      content = null;
      if (rq != null) {
        rq.endOk();
      }
    }
  }
}
