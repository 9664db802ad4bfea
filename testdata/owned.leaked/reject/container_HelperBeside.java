// a helper in a class beside ends one element, and the others are left in the collection
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class container_HelperBeside {
  void local() {
    // :: error: [owned.leaked]
    List<@Owned Res> l = new ArrayList<>();
    l.add(new Res());
    l.add(new Res());
    Helpers.closeLast(l);
  }
}

class Helpers {
  static void closeLast(List<@Owned Res> l) {
    if (!l.isEmpty()) {
      l.remove(l.size() - 1).close();
    }
  }
}

@Tracked
class Res {
  void close(@Owned Res this) {}
}
