// slots of lent private data are written while the loan lasts
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class loan_StoreToSlotOfEndedLoan {
  void zero(@Owned Request<int[]> rq) {
    int[] d = rq.dataExclusive();
    d[0] = 1;
    for (int i = 1; i < d.length; i++) {
      d[i] = 0;
    }
    rq.endOk();
  }

  void anew(@Owned Request<int[]> rq) {
    rq.dataExclusive()[0] = 1;
    rq.setSector(3);
    int[] d = rq.dataExclusive();
    d[0]++;
    rq.endOk();
  }
}
