// Readers by file name, each list released in full.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class MapOfListsOfCounts {
  private final Map<String, List<@Refcounted Request<Pdu>>> byFile = new TreeMap<>();

  synchronized void reading(String file, @Refcounted Request<Pdu> count) {
    byFile.computeIfAbsent(file, f -> new ArrayList<>()).add(count);
  }

  synchronized void closed(String file) {
    List<@Refcounted Request<Pdu>> counts = byFile.remove(file);
    if (counts == null) {
      return;
    }
    while (!counts.isEmpty()) {
      counts.remove(counts.size() - 1).release();
    }
  }

  synchronized int readers(String file) {
    List<@Refcounted Request<Pdu>> counts = byFile.get(file);
    return counts != null ? counts.size() : 0;
  }
}

class Pdu {
  int retries;
}
