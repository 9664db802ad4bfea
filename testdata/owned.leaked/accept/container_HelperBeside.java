// helpers in a class beside are read: one empties the collection, another only looks
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class container_HelperBeside {
  private final List<@Owned Res> all = new ArrayList<>();

  void local() {
    List<@Owned Res> l = new ArrayList<>();
    l.add(new Res());
    Helpers.closeAll(l);
  }

  int loan() {
    Res first = all.get(0);
    int sum = Helpers.sum(all);
    return sum + first.size();
  }

  void close() {
    Helpers.closeAll(all);
  }
}

class Helpers {
  static void closeAll(List<@Owned Res> l) {
    while (!l.isEmpty()) {
      l.remove(l.size() - 1).close();
    }
  }

  static int sum(List<@Owned Res> l) {
    int n = 0;
    for (Res r : l) {
      n += r.size();
    }
    return n;
  }
}

@Tracked
class Res {
  int size() {
    return 1;
  }

  void close(@Owned Res this) {}
}
