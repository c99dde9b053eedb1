package org.kinlens.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinWordTests {

    @Test
    void countsAsTheMasterTableDoes() {
        for (NamedCsvRecord row : ResourceTable.rows("kinship/kin_scope.csv")) {
            String word = row.getField("word_p_c_s");
            assertThat(KinWord.up(word)).as(word).isEqualTo(Integer.parseInt(row.getField("up")));
            assertThat(KinWord.down(word)).as(word).isEqualTo(Integer.parseInt(row.getField("down")));
            assertThat(KinWord.marriages(word)).as(word).isEqualTo(Integer.parseInt(row.getField("marriages")));
        }
    }

    @ParameterizedTest(name = "{0} from the other side is {1}")
    @CsvSource({"s,s", "p,c", "pc,pc", "ppc,pcc", "spc,pcs", "csp,csp", "sppc,pccs", "'',''"})
    void inverts(String word, String inverse) {
        assertThat(KinWord.inverse(word)).isEqualTo(inverse);
    }

    @Test
    void walksOnlyParentsChildrenAndSpouses() {
        assertThat(KinWord.isWalked("ppc")).isTrue();
        assertThat(KinWord.isWalked("g")).isFalse();
        assertThat(KinWord.isWalked(KinWord.SELF)).isFalse();
    }
}
