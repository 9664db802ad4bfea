// a list made here may keep what is lent for as long as the call
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

class ListOfAFieldNamedHere {
  private static List<@Borrowed Frame> make() {
    return new ArrayList<>();
  }

  void chosen(List<@Borrowed Frame> lent, boolean isLong) {
    List<@Borrowed Frame> list = isLong ? new ArrayList<>() : new LinkedList<>();
    list.addAll(lent);
  }

  void given(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> list = make();
    list.addAll(lent);
  }

  private List<@Borrowed Frame> fresh() {
    return new ArrayList<>();
  }

  void givenByTheObject(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> list = fresh();
    list.addAll(lent);
  }

  void keyed(List<@Borrowed Frame> lent) {
    Map<Integer, List<List<@Borrowed Frame>>> byKey = new HashMap<>();
    List<List<@Borrowed Frame>> list = byKey.computeIfAbsent(1, key -> new ArrayList<>());
    list.add(lent);
  }

  void inTurn(List<@Borrowed Frame> lent) {
    Map<Integer, List<List<@Borrowed Frame>>> byKey = new HashMap<>();
    byKey.put(1, new ArrayList<>());
    for (List<List<@Borrowed Frame>> list : byKey.values()) {
      list.add(lent);
    }
  }

  void assigned(List<@Borrowed Frame> lent) {
    List<List<@Borrowed Frame>> one;
    List<List<@Borrowed Frame>> other;
    one = other = new ArrayList<>();
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
