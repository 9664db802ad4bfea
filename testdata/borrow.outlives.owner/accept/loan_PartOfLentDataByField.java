// parts of the private data are used while the request is there
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class PartOfLentDataByField {
  static final class Pdu {
    final int[] scratch = new int[4];
    final AtomicInteger left = new AtomicInteger();
    final ByteBuffer command = ByteBuffer.allocate(64);
    final List<String> log = new ArrayList<>();
  }

  int reads(@Owned Request<Pdu> rq) {
    int[] scratch = rq.data().scratch;
    int second = scratch[1];
    rq.endOk();
    return second;
  }

  void writes(@Owned Request<Pdu> rq) {
    int[] scratch = rq.data().scratch;
    scratch[1] = 0;
    rq.endOk();
  }

  void counts(@Owned Request<Pdu> rq) {
    AtomicInteger left = rq.data().left;
    left.decrementAndGet();
    rq.endOk();
  }

  void clears(@Owned Request<Pdu> rq) {
    int[] scratch = rq.data().scratch;
    Arrays.fill(scratch, 0);
    rq.endOk();
  }

  int parses(@Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    ByteBuffer command = pdu.command;
    int first = command.getInt(0);
    rq.endOk();
    return first;
  }

  void prints(@Owned Request<Pdu> rq) {
    List<String> log = List.copyOf(rq.data().log);
    rq.endOk();
    for (String line : log) {
      System.out.println(line);
    }
  }

  void runs(@Owned Request<Pdu> rq, List<String> lines) {
    AtomicInteger left = rq.data().left;
    lines.forEach(line -> left.addAndGet(line.length()));
    rq.endOk();
  }
}
