// Mended: The inner type argument has to say who owns, too.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.List;
import java.util.Map;

class NestedListUnannotated {
  static int lengths(Map<String, List<@Owned Request<Pdu>>> byName) {
    int sum = 0;
    for (var requests : byName.values()) {
      sum += requests.size();
    }
    return sum;
  }
}

class Pdu {
  int retries;
}
