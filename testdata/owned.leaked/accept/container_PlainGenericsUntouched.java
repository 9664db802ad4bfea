// Containers, optionals, streams and arrays of plain values beside tracked ones.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class PlainGenericsUntouched {
  private final Map<String, List<Long>> sectors = new HashMap<>();
  private final AtomicReference<@Nullable String> last = new AtomicReference<>();

  synchronized long note(String disk, Request<Pdu> rq) {
    sectors.computeIfAbsent(disk, d -> new ArrayList<>()).add(rq.sector());
    last.set(disk + "@" + rq.sector());
    return sectors.getOrDefault(disk, List.of()).stream().mapToLong(Long::longValue).sum();
  }

  synchronized Optional<Long> highest(String disk) {
    return sectors.values().stream().flatMap(List::stream).max(Comparator.naturalOrder());
  }

  synchronized void clear() {
    sectors.values().removeIf(List::isEmpty);
    sectors.clear();
    last.set(null);
  }

  String describe(@Owned Request<Pdu> rq) {
    String text = String.format("%d+%d", rq.sector(), rq.bytes());
    Object[] parts = {text, rq.sector(), Optional.of(text)};
    rq.endOk();
    return Arrays.toString(parts);
  }
}

class Pdu {
  int retries;
}
