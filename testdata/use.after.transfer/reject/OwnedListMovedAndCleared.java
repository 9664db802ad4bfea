// A list whose elements moved to another list is read, filled, emptied or handed on, or cleared though they did not.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

final class OwnedListMovedAndCleared {
  private final List<@Owned Item> mine = new ArrayList<>();
  private final List<@Owned List<@Owned Item>> lists = new ArrayList<>();

  void reads(@Owned List<@Owned Item> in) {
    mine.addAll(in);
    // :: error: [use.after.transfer]
    in.get(0).look();
  }

  void fills(@Owned List<@Owned Item> in) {
    mine.addAll(in);
    in.clear();
    // :: error: [use.after.transfer]
    in.add(new Item());
  }

  void empties(@Owned List<@Owned Item> in) {
    mine.addAll(in);
    // :: error: [use.after.transfer]
    in.remove(0).close();
  }

  void movesTwice(@Owned List<@Owned Item> in) {
    mine.addAll(in);
    // :: error: [double.transfer]
    takeOver(in);
  }

  void clearsWhatWasKept(@Owned List<@Owned Item> in) {
    lists.add(in);
    // :: error: [use.after.transfer] :: error: [owned.leaked]
    in.clear();
  }

  void clearsWhatWasHandedOn(@Owned List<@Owned Item> in) {
    takeOver(in);
    // :: error: [use.after.transfer] :: error: [owned.leaked]
    in.clear();
  }

  void clearsAtOnce(@Owned List<@Owned Item> in) {
    // :: error: [owned.leaked]
    in.clear();
    mine.addAll(in);
  }

  void clearsOnAnyPath(@Owned List<@Owned Item> in, boolean now) {
    if (now) {
      mine.addAll(in);
    }
    // :: error: [owned.leaked]
    in.clear();
  }

  void takeOver(@Owned List<@Owned Item> in) {
    mine.addAll(in);
    in.clear();
  }

  void close() {
    while (!mine.isEmpty()) {
      mine.remove(mine.size() - 1).close();
    }
    while (!lists.isEmpty()) {
      mine.addAll(lists.remove(0));
    }
  }
}

@Tracked
final class Item {
  void look() {}

  void close(@Owned Item this) {}
}
