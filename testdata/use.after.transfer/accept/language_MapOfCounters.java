// Map.merge, compute and getOrDefault count what the requests ask for.
import dev.custody.annotations.Owned;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

class MapOfCounters {
  private final Map<Op, Integer> byOp = new EnumMap<>(Op.class);
  private final TreeMap<Long, Integer> bySector = new TreeMap<>();

  synchronized void finish(@Owned Request<Pdu> rq) {
    byOp.merge(rq.op(), 1, Integer::sum);
    bySector.compute(rq.sector(), (sector, count) -> count == null ? 1 : count + 1);
    bySector.computeIfPresent(rq.sector() + 8, (sector, count) -> count > 1 ? count - 1 : null);
    int seen = byOp.getOrDefault(rq.op(), 0);
    if (seen > 1000) {
      byOp.replaceAll((op, count) -> count / 2);
    }
    rq.endOk();
  }

  synchronized String report() {
    StringJoiner lines = new StringJoiner("\n");
    byOp.forEach((op, count) -> lines.add(op + "=" + count));
    for (Map.Entry<Long, Integer> entry : bySector.headMap(4096L, true).entrySet()) {
      lines.add(entry.getKey() + ":" + entry.getValue());
    }
    return lines.toString();
  }
}

class Pdu {
  int retries;
}
