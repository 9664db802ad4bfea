// a store to a slot of lent private data is a use of it, as a read is
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class loan_StoreToSlotOfEndedLoan {
  void zero(@Owned Request<int[]> rq) {
    int[] d = rq.dataExclusive();
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    d[0] = 1;
  }

  void twice(@Owned Request<int[]> rq) {
    int[] d = rq.dataExclusive();
    rq.setSector(3);
    // :: error: [borrow.outlives.owner]
    d[0] = 1;
    rq.endOk();
  }
}
