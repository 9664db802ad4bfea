// What the lists in a map hold is compared as well.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.List;
import java.util.Map;

final class ElementsOfElementsAreLent {
  void take(Map<String, List<@Owned Request<Object>>> lists) {}

  void give(Map<String, List<@Owned Request<Object>>> lists) {
    take(lists);
  }
}
