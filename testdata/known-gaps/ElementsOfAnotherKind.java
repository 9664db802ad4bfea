// gap: what type arguments say is compared where a variable is set, not for a list that another one takes as its element, nor for the variable of a loop or the parameter of a lambda
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ElementsOfAnotherKind {
  void put(Map<String, List<@Owned Frame>> rows, List<@Borrowed Frame> seen) {
    List<@Owned Frame> old = rows.put("seen", seen);
    while (old != null && !old.isEmpty()) {
      old.remove(0).end();
    }
  }

  void add(List<List<@Owned Frame>> rows, List<@Borrowed Frame> seen) {
    rows.add(seen);
  }

  void loop(List<List<@Borrowed Frame>> rows) {
    for (List<@Owned Frame> row : rows) {
      row.remove(0).end();
    }
  }

  void lambda(Optional<List<@Borrowed Frame>> rows) {
    rows.ifPresent((List<@Owned Frame> row) -> row.remove(0).end());
  }

  void variable(List<List<@Borrowed Frame>> rows) {
    // :: error: [borrow.transferred]
    List<@Owned Frame> row = rows.get(0);
    row.remove(0).end();
  }
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
