// each value of the map is ended, and another one put in its place
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class container_MapReplaceAll {
  private final Map<String, @Owned Cell0> cells = new HashMap<>();

  void renew() {
    cells.replaceAll(
        (k, v) -> {
          v.free();
          return new Cell0();
        });
  }

  void remove(String k) {
    Cell0 c = cells.remove(k);
    if (c != null) {
      c.free();
    }
  }
}

@Tracked
class Cell0 {
  void free(@Owned Cell0 this) {}
}
