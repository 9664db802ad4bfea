// a list of a field is kept beyond the call by whatever name it has here
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ListOfAFieldNamedHere {
  private final List<@Borrowed Frame> kept = new ArrayList<>();
  private final List<List<@Borrowed Frame>> lists = new ArrayList<>();
  private final Map<Integer, List<List<@Borrowed Frame>>> byKey = new HashMap<>();

  private List<@Borrowed Frame> kept() {
    return kept;
  }

  void chosen(List<@Borrowed Frame> lent, boolean isKept) {
    List<@Borrowed Frame> list = isKept ? kept : new ArrayList<>();
    // :: error: [borrow.stored]
    list.addAll(lent);
  }

  void given(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> list = kept();
    // :: error: [borrow.stored]
    list.addAll(lent);
  }

  void keyed(List<@Borrowed Frame> lent) {
    List<List<@Borrowed Frame>> list = byKey.computeIfAbsent(1, key -> new ArrayList<>());
    // :: error: [borrow.stored]
    list.add(lent);
  }

  void inTurn(List<@Borrowed Frame> lent) {
    for (List<List<@Borrowed Frame>> list : byKey.values()) {
      // :: error: [borrow.stored]
      list.add(lent);
    }
  }

  void assigned(List<@Borrowed Frame> lent) {
    List<List<@Borrowed Frame>> one;
    List<List<@Borrowed Frame>> other;
    one = other = lists;
    // :: error: [borrow.stored]
    one.add(lent);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
