// parts of the private data, read from its fields, are used after the request has ended, when another has that data
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
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return scratch[1];
  }

  void writes(@Owned Request<Pdu> rq) {
    int[] scratch = rq.data().scratch;
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    scratch[1] = 0;
  }

  void counts(@Owned Request<Pdu> rq) {
    AtomicInteger left = rq.data().left;
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    left.decrementAndGet();
  }

  void clears(@Owned Request<Pdu> rq) {
    int[] scratch = rq.data().scratch;
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    Arrays.fill(scratch, 0);
  }

  int parses(@Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    ByteBuffer command = pdu.command;
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return command.getInt(0);
  }

  void prints(@Owned Request<Pdu> rq) {
    List<String> log = rq.data().log;
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    for (String line : log) {
      System.out.println(line);
    }
  }

  void runs(@Owned Request<Pdu> rq, List<String> lines) {
    AtomicInteger left = rq.data().left;
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    lines.forEach(line -> left.addAndGet(line.length()));
  }
}
