import Theme from 'vitepress/theme-without-fonts'
import './manual.css'

export default Theme
