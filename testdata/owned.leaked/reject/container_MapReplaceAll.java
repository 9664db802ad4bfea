// the old values of the map are dropped where others take their place
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class container_MapReplaceAll {
  private final Map<String, @Owned Cell0> cells = new HashMap<>();

  void renew() {
    cells.replaceAll(
        // :: error: [owned.leaked]
        (k, v) -> {
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
