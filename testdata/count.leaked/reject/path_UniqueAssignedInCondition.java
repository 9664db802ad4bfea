// The result of tryUnique is assigned in the condition; null leaves the count here.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class UniqueAssignedInCondition {
  // :: error: [count.leaked]
  void put(@Nullable @Refcounted Request<Pdu> rq) {
    if (rq == null) {
      return;
    }
    Request<Pdu> sole;
    if ((sole = rq.tryUnique()) == null) {
      return;
    }
    sole.endOk();
  }
}

class Pdu {
  int retries;
}
